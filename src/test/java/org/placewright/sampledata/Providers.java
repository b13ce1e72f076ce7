package org.placewright.sampledata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The providers of training: medical schools by name, all others in the abstract. */
record Providers(List<Provider> all) {
  /** One provider. */
  record Provider(String id, String name, String deanery, String kind) {}

  static Providers of(England england) {
    List<Provider> all = new ArrayList<>();
    for (Deanery deanery : england.deaneries()) {
      addSome(all, deanery, "acute trust", deanery.row().whole("acute_trusts"));
      addSome(all, deanery, "dental hospital", deanery.row().whole("dental_hospitals"));
      addSome(all, deanery, "GP school", 1);
      addSome(all, deanery, "mental health trust", 1);
      addSome(all, deanery, "university", deanery.row().whole("universities"));
    }
    for (Row school : england.sources().assumed("medical_schools")) {
      String name = school.text("name") + " medical school";
      all.add(
          new Provider(school.text("provider"), name, school.text("deanery"), "medical school"));
    }
    return new Providers(List.copyOf(all));
  }

  private static void addSome(List<Provider> all, Deanery deanery, String kind, int count) {
    for (int i = 1; i <= count; i++) {
      String number = count == 1 ? "" : " " + i;
      String id = deanery.id() + "-" + (kind + number).toLowerCase(Locale.ROOT);
      String name = deanery.row().text("name") + " " + kind + number;
      all.add(new Provider(id.replace(' ', '-'), name, deanery.id(), kind));
    }
  }

  /** Returns the providers of a kind in a deanery, in the order of their ids. */
  List<Provider> of(Deanery deanery, String kind) {
    return all.stream()
        .filter(p -> p.deanery().equals(deanery.id()) && p.kind().equals(kind))
        .toList();
  }

  Table table() {
    Table table = new Table("providers", 1, "provider,name,deanery,kind");
    for (Provider p : all) {
      String source =
          p.kind().equals("medical school")
              ? "published: Commons written answer 6 May 2004 (schools)"
              : "illustrative: providers stand for a deanery's organisations and are not real ones";
      table.add(source, p.id(), p.name(), p.deanery(), p.kind());
    }
    return table;
  }
}
