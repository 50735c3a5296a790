using System.Diagnostics;
using System.Runtime.CompilerServices;
using DecisionSupport.Rules.Mutation;

// In the folder of the repository: [section ...]; without any, every section.
var folder = Path.Combine(Directory.GetCurrentDirectory(), "rules");
var chosen = args.Select(section => section.TrimEnd('/')).ToList();
if (chosen.Find(section => !Directory.Exists(Path.Combine(folder, section))) is { } missing)
{
    Console.Error.WriteLine($"rules/{missing} is no folder of rules. Give one as it stands below rules/, such as ChildrenAct1989/Section47.");
    return 64;
}

// Nothing of the rules is loaded yet: what is compiled here is what will be.
var rules = MutatedRules.Compile(folder, Path.Combine(AppContext.BaseDirectory, "DecisionSupport.Rules.dll"));
Console.Error.WriteLine($"{rules.Mutants.Count} mutants in all, of which {rules.Refused.Count} do not compile.");
Run(rules, chosen);
return 0;

[MethodImpl(MethodImplOptions.NoInlining)]
static void Run(MutatedRules rules, List<string> chosen)
{
    var clock = Stopwatch.StartNew();
    var hunt = new Hunt();
    Console.Error.WriteLine($"{clock.Elapsed:hh\\:mm\\:ss} {hunt.Tests} law tests pass while nothing is mutated.");
    var mutants = rules.Mutants.FindAll(m => chosen.Count == 0 || chosen.Exists(c => m.Section == c || m.Section.StartsWith(c + "/", StringComparison.Ordinal)));
    var verdicts = new List<Verdict>();
    foreach (var section in mutants.GroupBy(m => m.Section))
    {
        verdicts.AddRange(section.Select(mutant => rules.Refused.Contains(mutant.Id) ? new(mutant, Fate.DoesNotCompile) : hunt.Try(mutant)));
        Console.Error.WriteLine($"{clock.Elapsed:hh\\:mm\\:ss} {section.Key}: {verdicts.Count} of {mutants.Count}, {verdicts.Count(v => v.Fate == Fate.Survived)} survived");

        // After each section: a run that is cut short has said something.
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "report.md"), Report.Of(verdicts, hunt.OwnTests, hunt.Tests));
    }

    Console.Write(Report.Of(verdicts, hunt.OwnTests, hunt.Tests));
}
