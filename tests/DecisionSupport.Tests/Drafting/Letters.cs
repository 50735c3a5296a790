using DecisionSupport.Drafting;
using DecisionSupport.Formats;
using DecisionSupport.Rules;
using DecisionSupport.TestSupport;

namespace DecisionSupport.Tests.Drafting;

/// <summary>The families that letters are drafted for in these tests.</summary>
internal static class Letters
{
    private static readonly ThresholdAdvisor Advisor = new(ChildrenAct.Rules, ChildrenAct.Law);

    internal static FamilySituation Ruby => Read("docs/examples/letter-before-proceedings.yaml");

    internal static FamilySituation Sam => Read("docs/examples/adolescent-violence.yaml");

    internal static LetterDraft Draft(FamilySituation situation, string child = "ruby", string? to = null) =>
        LetterBeforeProceedings.Draft(situation, child, Advisor, to);

    internal static IReadOnlyList<string> Refused(FamilySituation situation, string child = "ruby", string? to = null)
    {
        var draft = () => Draft(situation, child, to);
        return draft.Should().Throw<DraftRefusedException>().Which.Missing;
    }

    /// <summary>Ruby's family with one account in place of what is recorded at a path.</summary>
    internal static FamilySituation Answer(this FamilySituation family, string path, AnswerValue value, string? by = null, DateOnly? on = null) =>
        family.With(path, new Answer(value, null, on, by));

    /// <summary>Ruby's family with one worry of the three that are live.</summary>
    internal static FamilySituation OnlyConcern(this FamilySituation family, string id) =>
        family.OnlyAt(["/children/ruby/date-of-birth", "/children/ruby/people", $"/children/ruby/concerns/{id}"]);

    private static FamilySituation Read(string file)
    {
        var read = CaseFile.Read(File.ReadAllBytes(Repository.PathOf(file)), Path.GetFileName(file));
        return read.Situation ?? throw new InvalidOperationException(string.Join('\n', read.Lines));
    }
}
