using DecisionSupport.Formats;

namespace DecisionSupport.Rules.Tests.Deadlines;

/// <summary>One child's case, written as in a case file, and what is said of its deadlines.</summary>
internal static class Dated
{
    internal const string IsLookedAfter = "accommodation: { under: section-20, more-than-24-hours: yes }\n";
    internal const string Suspected = "lives-or-is-found-in-area: yes\nconcerns: { blow: { harm: ill-treatment, significant: yes, suffering: yes, reached: suspect } }\n";
    internal const string InNeed = "within-area: yes\nneed: { health-or-development-likely-to-be-significantly-impaired: yes }\n";

    private static readonly ThresholdAdvisor Advisor = new(ChildrenAct.Rules, ChildrenAct.Law);

    internal static Assessment Case(string day, string sam, Nation nation = Nation.England)
    {
        var text = $"format: 1\nas-at: {day}\nlocal-authority: {{ name: Exampleshire, nation: {nation} }}\nchildren:\n  sam:\n    name: Sam\n    date-of-birth: 2013-06-01\n"
            + string.Concat(sam.TrimEnd('\n').Split('\n').Select(line => $"    {line}\n"));
        var read = CaseFile.Read(text, "sam.yaml");
        return Advisor.Assess(read.Situation ?? throw new InvalidDataException(string.Join('\n', read.Lines)));
    }

    internal static IReadOnlyList<DeadlineAssessment> All(string day, string sam, Nation nation = Nation.England) => Case(day, sam, nation).Children[0].Deadlines;

    internal static DeadlineAssessment? Find(string id, string day, string sam, Nation nation = Nation.England) =>
        All(day, sam, nation).SingleOrDefault(d => d.Deadline.Id == id);

    internal static DeadlineAssessment Of(string id, string day, string sam) => Find(id, day, sam) ?? throw new InvalidDataException($"No deadline '{id}'.");

    internal static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}
