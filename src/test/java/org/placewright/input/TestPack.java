package org.placewright.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.allocation.lever.Levers;
import org.placewright.scenario.LeverDeclaration;
import org.placewright.scenario.Scenario;

/**
 * A small right pack, 2 specialties in 2 deaneries, to be written to a folder and damaged one field
 * at a time. Lines and columns count from 1, the header being line 1.
 */
public final class TestPack {
  public static final List<LeverDeclaration> LEVERS = Levers.declared();

  private final Map<String, byte[]> files = new TreeMap<>();
  private final Map<String, byte[]> headers = new TreeMap<>();

  public TestPack() {
    put("settings", "setting,value", "base_year,2008", "first_intake_year,2009");
    add("settings", "last_intake_year,2010", "horizon_year,2012", "short_horizon,yes");
    put(
        "specialties",
        "specialty,name,profession,commissioner,training_years,entry_set,general_practice,"
            + "shortfall_weight,regulated,risk",
        "gp,General practice,doctor,MEE,3,yes,yes,1,yes,significant",
        "physio,Physiotherapy,physiotherapist,SHA,2,no,no,1,yes,low");
    put("deaneries", "deanery,name,sha", "north,North,north-sha", "south,South,south-sha");
    put("providers", "provider,name,deanery,kind", "n-trust,N,north,trust", "s-uni,S,south,uni");
    put("programmes", "programme,specialty,deanery,provider,min_cohort", "gp-n,gp,north,n-trust,2");
    add("programmes", "physio-s,physio,south,s-uni,1");
    put("capacity", "programme,year,max_trainees,max_places", "gp-n,*,60,20", "physio-s,*,40,20");
    put("quality", "programme,assessor,assessed_on,score", "gp-n,pmetb,2008-03-10,82");
    add("quality", "physio-s,hpc,2008-05-20,61");
    put("completions", "specialty,deanery,year,headcount", "gp,north,2007,9");
    put("intakes", "programme,year,places,entrants", "gp-n,2008,10,10", "physio-s,2008,8,8");
    put(
        "workforce",
        "specialty,deanery,sex,age_from,age_to,headcount",
        "gp,north,F,40,49,100",
        "gp,north,M,40,49,120",
        "physio,south,F,30,39,90");
    put("participation", "specialty,sex,age_from,age_to,fte_per_head", "*,*,20,69,0.9");
    put("leaving", "specialty,sex,age_from,age_to,annual_rate", "*,*,20,64,0.04", "*,*,65,69,1");
    put("exits", "specialty,sex,years_from_base,cumulative_share", "gp,M,10,0.3", "gp,F,10,0.2");
    put("retention", "specialty,sex,origin,joined_from,years_since_joining,share_still_working");
    add("retention", "gp,*,training,2010,5,0.9");
    put("cohorts", "specialty,from_intake_year,completing_share,share_female", "gp,2009,0.95,0.6");
    put(
        "trainees",
        "specialty,deanery,year_of_training,headcount",
        "gp,north,1,10",
        "physio,south,1,8");
    put(
        "training",
        "specialty,annual_attrition,extension_rate,share_female,age_at_completion,ltft_share,"
            + "service_contribution",
        "*,0.02,0.05,0.5,30,0.1,0.3");
    put("time_out", "specialty,reason,after_year,years,share,in_post,service_share");
    add("time_out", "physio,academic,1,1,0.1,yes,0.5");
    put("first_post", "specialty,years_after_completion,share", "gp,0,0.9", "gp,1,0.05");
    header("stages", "specialty,entered_from");
    header("candidates", "core,year,other_candidates,reapply_share");
    put("fill_rates", "specialty,deanery,fill_rate", "*,*,0.95", "gp,north,0.9");
    put("mobility", "from_deanery,to_deanery,share", "north,north,0.8", "north,south,0.2");
    add("mobility", "south,south,1");
    put("joiners", "specialty,deanery,year,international,returners", "gp,north,2009,3,1");
    add("joiners", "gp,north,2010,0,0", "gp,north,2011,0,0", "gp,north,2012,0,0");
    add("joiners", "physio,south,2009,0,0");
    put("entrant_pool", "profession,year,headcount", "doctor,2009,30", "doctor,2010,30");
    add("entrant_pool", "physiotherapist,2009,30", "physiotherapist,2010,30");
    put("feeders", "from_specialty,profession,years_after,share", "physio,doctor,3,0.5");
    put("shortfall_tiers", "from_share,price", "0,1", "0.05,2");
    put("population", "deanery,year,sex,age_from,age_to,persons");
    for (String deanery : List.of("north", "south")) {
      for (int year = 2008; year <= 2012; year++) {
        add("population", deanery + "," + year + ",F,0,120,5000");
        add("population", deanery + "," + year + ",M,0,120,4900");
      }
    }
    put("utilisation", "specialty,sex,age_from,age_to,weight", "*,*,0,120,1");
    put("vacancies", "specialty,deanery,vacancy_fte", "gp,north,4.5", "physio,south,0");
    put(
        "demand_drivers",
        "specialty,deanery,driver,from_year,to_year,low,central,high",
        "*,*,need,2009,2012,0,0.01,0.02");
    methods();
    put("funds", "fund,name,commissioner,ringfenced_share,virement_limit", "madel,M,MEE,0.9,0.05");
    add("funds", "nmet,N,SHA,0.85,0.05");
    put("budgets", "fund,sha,financial_year,amount_gbp");
    for (int year = 2009; year <= 2012; year++) {
      add("budgets", "madel,north-sha," + year + ",2000000", "nmet,south-sha," + year + ",500000");
    }
    put("tariffs", "fund,specialty,year_of_training,gbp_per_trainee_year,portable_share");
    add("tariffs", "madel,gp,*,40000.50,0.5", "nmet,physio,*,10000,1");
    put("uplift", "fund,financial_year,rate", "*,2009,0.02", "madel,*,0.03");
    put(
        "curriculum",
        "component,specialty,year_of_training,from_year,time_share,gbp_per_trainee_year,fund",
        "leadership,gp,2,2010,0.05,800,madel",
        "leadership,physio,*,,0.02,150.50,nmet");
    put("transition", "financial_year,share", "2010,0.5", "2012,1");
    put("income_floors", "provider,financial_year,floor_share", "*,*,0.9", "*,2010,0.95");
    put("virement_rules", "from_fund,to_fund,permitted,max_gbp,max_share");
    add("virement_rules", "*,*,yes,,0.5", "madel,nmet,no,,", "nmet,madel,yes,1000.50,");
    addHolders();
    oversight();
    put("levers", "lever,scope,from_year,to_year,value,mode,relax_price,source");
    add("levers", "half-gp,*,,,0.5,hard,,White Paper", "stability,gp,2009,2010,0.2,soft,3,");
    put("shas", "sha,name", "north-sha,North", "south-sha,South");
    put(
        "scenario_cases",
        "scenario,extends,evidence,challenged_by,challenged_on,challenge,signed_off_by,signed_off_on,source");
    put("scenarios", "scenario,table,where,column,operation,value,note");
    add("scenarios", "cut,budgets,fund=madel & financial_year=2010,amount_gbp,multiply,0.95,less");
    add(
        "scenarios",
        "bold,settings,setting=discount_rate,value,set,0,",
        "bold,levers,lever=half-gp,value,add,0.1,");
    put("bids", "programme,from_year,to_year,gbp_per_trainee_year,min_places");
    add("bids", "gp-n,2009,2010,39000,2");
    put("interests", "assessor,provider,interest", "pmetb,s-uni,a chair");
    add("settings", "discount_rate,0.035");
    put("sources", "source,title,dated,owner,basis", "White Paper,Policy,2008,Ministry,published");
    uncertainty();
  }

  private void uncertainty() {
    put("uncertainty", "input,table,column,where,operation,low,central,high,distribution,interval");
    add(
        "uncertainty",
        "gp-leaving,leaving,annual_rate,,multiply,0.8,,1.3,,",
        "women,training,share_female,,set,0.4,0.5,0.6,normal,0.9",
        "people,population,persons,deanery=north&year=2012,add,-200,0,300,pert,1");
    header("correlations", "first,second,rank_correlation");
  }

  /** Assurance that nobody needs, and two leaders in the north, one of them already there. */
  private void oversight() {
    put(
        "assurance",
        "profession,specialty,kind,body,valid_from,valid_to,scope_note",
        "physiotherapist,physio,accredited_register,A society,2001-04-01,,members",
        "physiotherapist,*,employer_scheme,Employers,,2010-12-31,");
    put(
        "leadership",
        "cohort,sha,pathway,specialty,existing,least,most,gbp_per_head,sessions_per_week,"
            + "weeks_per_year,backfill_share,backfill_gbp_per_session,fund,weight",
        "senior,north-sha,acute,gp,1,,2,20000,4,42,0.75,300,madel,1",
        "senior,south-sha,planned,physio,0,,2,15000.50,4,,0.5,120,nmet,");
    put("leadership_limits", "cohort,scope,year,least,most", "senior,*,*,2,3", "senior,sha,,1,");
    put("leadership_budgets", "fund,sha,financial_year,amount_gbp", "madel,*,*,200000");
    add("leadership_budgets", "nmet,south-sha,2009,100000", "nmet,south-sha,2010,100000");
  }

  /** Figures for every method; all specialties keep utilisation. */
  private void methods() {
    put("demand_methods", "specialty,method,drivers", "*,utilisation,yes", "gp,utilisation,yes");
    put("ratios", "specialty,deanery,per_specialty,sex,age_from,age_to,year,fte");
    add("ratios", "gp,*,,,,,2008,60", "gp,*,,F,15,44,2010,5", "physio,south,gp,,,,2008,0.2");
    put(
        "working_time",
        "specialty,possible_days,public_holidays,annual_leave,sick_leave,special_leave,hours_a_day",
        "*,260,8,27,6,5,7.5",
        "gp,260,8,27,6,5,8");
    put("workload", "specialty,deanery,activity,year,annual_number,minutes");
    add("workload", "gp,north,visit,2008,1000,30", "gp,south,visit,2008,900,30");
    put("allowances", "specialty,deanery,activity,kind,staff,hours");
    add("allowances", "gp,*,meetings,category,,90", "gp,north,teaching,individual,4,50");
    put("standards", "specialty,deanery,unit,year,units,fte,per_units");
    add("standards", "physio,south,beds,2008,300,1,20", "physio,south,beds,2012,330,1,20");
    put("returns", "specialty,deanery,returned_by,year,posts_fte,residents");
    add("returns", "gp,north,north-sha,2008,240,", "gp,south,south-sha,2008,230,");
    put("challenges", "specialty,treatment,distance", "*,flag,", "gp,cap,3");
    put(
        "shifts",
        "from_specialty,to_specialty,deanery,from_year,to_year,low,central,high,fte_per_fte",
        "physio,gp,*,2009,2010,0,0.01,0.02,0.9",
        "physio,gp,north,2009,2012,0,0,0,0.9");
  }

  /** A file that is written once a test gives it rows: a header alone is worth a warning. */
  private void header(String table, String line) {
    put(table, line);
    files.computeIfPresent(
        table + ".csv",
        (file, bytes) -> {
          headers.put(file, bytes);
          return bytes;
        });
  }

  /** A file from its lines. */
  public TestPack put(String table, String... lines) {
    files.put(table + ".csv", (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** More lines at the end of a file. */
  public TestPack add(String table, String... lines) {
    List<String> all = new ArrayList<>(lines(table));
    all.addAll(Arrays.asList(lines));
    return put(table, all.toArray(String[]::new));
  }

  private void addHolders() {
    put("service_lines", "specialty,service_line", "gp,primary-care", "*,therapy");
    put("holders", "service_line,fund,sha,holder,role,budget_share");
    add("holders", "primary-care,madel,*,dean,GP dean,0.4");
    add("holders", "primary-care,madel,south-sha,dean,GP dean,0.35");
  }

  /** A file of any name from its bytes. */
  public TestPack bytes(String file, byte[] bytes) {
    files.put(file, bytes);
    return this;
  }

  public TestPack without(String table) {
    files.remove(table + ".csv");
    return this;
  }

  public List<String> lines(String table) {
    return new String(files.get(table + ".csv"), StandardCharsets.UTF_8).lines().toList();
  }

  public List<String> fileNames() {
    return List.copyOf(files.keySet());
  }

  /** One field changed; the text goes into the file as it is, quotes and all. */
  public TestPack cell(String table, int line, int column, String text) {
    List<String> all = new ArrayList<>(lines(table));
    List<String> cells = new ArrayList<>(Arrays.asList(all.get(line - 1).split(",", -1)));
    cells.set(column - 1, text);
    all.set(line - 1, String.join(",", cells));
    return put(table, all.toArray(String[]::new));
  }

  /** Writes the pack. */
  public Path writeTo(Path folder) {
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        if (!Arrays.equals(headers.get(file.getKey()), file.getValue())) {
          Files.write(folder.resolve(file.getKey()), file.getValue());
        }
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the pack through a temporary folder. */
  public ReadResult read(Optional<String> scenario) {
    try {
      Path folder = Files.createTempDirectory("pack");
      try {
        return new PackReader(LEVERS).read(writeTo(folder), scenario);
      } finally {
        for (String file : files.keySet()) {
          Files.deleteIfExists(folder.resolve(file));
        }
        Files.deleteIfExists(folder);
      }
    } catch (IOException | UnreadableInput e) {
      throw new IllegalStateException(e);
    }
  }

  /** All that is wrong, as it would be printed. */
  public List<String> issues() {
    return read(Optional.empty()).issues().stream().map(Object::toString).toList();
  }

  public Scenario scenario() {
    ReadResult result = read(Optional.empty());
    return result.scenario().orElseThrow(() -> new AssertionError(result.issues()));
  }
}
