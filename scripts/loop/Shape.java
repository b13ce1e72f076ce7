import java.util.List;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/**
 * What other source files can see of a type: all but method bodies, private members and comments.
 */
final class Shape {
  private final Elements elements;
  private final StringBuilder text = new StringBuilder();

  private Shape(Elements elements) {
    this.elements = elements;
  }

  /** The same text for the same shape; inherited members are part of it. */
  static String of(TypeElement type, Elements elements) {
    Shape shape = new Shape(elements);
    shape.addType(type);
    return shape.text.toString();
  }

  private void addType(TypeElement type) {
    add(type);
    addBounds(type);
    text.append(type.getSuperclass()).append(type.getInterfaces());
    text.append(type.getPermittedSubclasses()).append(type.getRecordComponents()).append('\n');
    for (Element member : elements.getAllMembers(type)) {
      boolean isOwn = member.getEnclosingElement().equals(type);
      if (isOwn && member.getModifiers().contains(Modifier.PRIVATE) || isOfJdk(member)) {
        continue;
      }
      if (isOwn && member instanceof TypeElement nested) {
        addType(nested);
      } else {
        addMember(member);
      }
    }
  }

  private static boolean isOfJdk(Element member) {
    return member.getEnclosingElement().toString().startsWith("java.");
  }

  private void addMember(Element member) {
    add(member);
    text.append(member.getEnclosingElement());
    if (member instanceof VariableElement field) {
      text.append(field.getConstantValue());
    }
    if (member instanceof ExecutableElement method) {
      addBounds(method);
      AnnotationValue value = method.getDefaultValue();
      text.append(method.getThrownTypes()).append(method.isVarArgs()).append(value);
      method.getParameters().forEach(this::add);
    }
    text.append('\n');
  }

  private void add(Element element) {
    text.append(element.getAnnotationMirrors()).append(element.getModifiers());
    text.append(element.getKind()).append(' ').append(element.asType()).append(' ').append(element);
  }

  private void addBounds(Parameterizable element) {
    List<? extends TypeParameterElement> parameters = element.getTypeParameters();
    parameters.forEach(parameter -> text.append(parameter).append(parameter.getBounds()));
  }
}
