using DecisionSupport.WhatIf;

namespace DecisionSupport.Explain;

/// <summary>Draws why, why not or why not yet of one gateway: the tree of the reasoning down to the lettered limb, and what may bar it.</summary>
/// <remarks>The lines are those that the page has in words, in the same order.</remarks>
internal sealed class ReasoningPicture
{
    private const int NarrowestBox = 380;

    private static readonly (Mark, string)[] Marks =
    [
        (Mark.Yes, "yes"), (Mark.No, "no"), (Mark.Open, "not known"), (Mark.Face, "met on its face, bar not cleared"), (Mark.Barred, "met, and barred"), (Mark.Silent, "not encoded or not in force"),
    ];

    private readonly Assessment assessment;
    private readonly ChildAssessment child;
    private readonly GatewayAssessment gateway;
    private readonly AnswersBehind behind;
    private readonly Statuses statuses;
    private readonly ReasoningTree tree;

    internal ReasoningPicture(Hypotheses hypotheses, string child, string gateway, AnswersBehind? behind = null)
    {
        assessment = hypotheses.Assessment;
        this.child = assessment.Child(child);
        this.gateway = hypotheses.Gateway(child, gateway);
        this.behind = behind ?? new AnswersBehind(hypotheses, child, gateway);
        statuses = new Statuses(assessment.Law, assessment.AsAt, assessment.Nation);
        tree = new ReasoningTree(assessment.Law, all: false, [], _ => { });
        Root = Whole();
    }

    internal string Title => $"{child.Child.Name}: {gateway.Gateway.Name}: {Statuses.Name(gateway)}";

    internal string Describes => $"{statuses.Say(gateway)} {Deciding} {AssessmentPage.ForAPerson}";

    /// <summary>How wide it must be, so that the innermost box still holds a line of text.</summary>
    internal int Width => Math.Max(Picture.Usual, (2 * Picture.Margin) + (OutlineDrawing.Depth(Root) * PictureStyle.Boxes.Indent) + NarrowestBox);

    private DrawnRow Root { get; }

    private string Deciding => behind.Decisive.ToList() is { Count: > 0 } decisive
        ? $"Answers that decide it: {string.Join("; ", decisive.Select(g => Wording.Known(g)))}."
        : "No single recorded answer decides it.";

    internal void Draw(Picture picture)
    {
        picture.Words(Title, 20, bold: true);
        picture.Words(AssessmentPage.ForAPerson, 13.5, bold: true);
        picture.Words($"As at {Days.Long(assessment.AsAt)}. {assessment.LocalAuthority} ({assessment.Nation}). Rule set {assessment.RuleSetVersion}.", 13, look: "ds-note");
        picture.Words($"Whose decision: {gateway.Gateway.Decider}.", 13.5, bold: true);
        picture.Words(statuses.Say(gateway), 13.5);
        picture.Space(6);
        foreach (var box in ConflictBoxes.Of(child.Conflicts.Where(c => c.Concerns(gateway.Gateway.Id))))
        {
            picture.Row(box);
        }

        picture.Legend(Marks);
        picture.Words("The heavy line leads to the answers that decide it, or would by themselves settle it: changing or giving that one answer would change what is said." + (behind.Decisive.Any() ? "" : " No single recorded answer decides it."), 12, look: "ds-note");
        picture.Space(10);
        picture.Outline(Root);
    }

    private DrawnRow Whole()
    {
        var mark = GatewayMarks.Of(gateway);
        var rows = new List<DrawnRow>();
        if (gateway.Conclusion is { } met)
        {
            rows.Add(Row(tree.Of(met, gateway.Gateway.Name), "the test"));
        }

        if (gateway.Bar is { } bar)
        {
            rows.Add(Row(tree.Of(bar, gateway.Gateway.Name), bar.Holds.Truth.IsTrue ? "bar, in effect: it defeats the gateway" : bar.Holds.Truth.IsFalse ? "bar, not in effect" : "bar, not known: the gateway is not cleared"));
        }

        var cite = gateway.Provision is null ? "" : $" ({Cites.Short(gateway.Provision)})";
        return new DrawnRow("ds-box ds-decides", "", [], "", CleanText.Of(gateway.Gateway.Name + cite), [], rows) { Mark = mark, Word = Statuses.Name(gateway) };
    }

    private DrawnRow Row(Step step, string tag = "")
    {
        var below = step.Parts.Select(part => Row(part)).ToList();
        var path = step.Answer?.Path;
        var (decides, settles) = (path is not null && behind.Decides(path), path is not null && behind.WouldSettle(path));
        var mark = GatewayMarks.Of(step.Mark);
        return new DrawnRow(
            (step.Parts.Count > 0 ? "ds-soft" : "ds-box") + (mark == Mark.Open ? " ds-open" : "") + (decides || settles ? " ds-decides" : ""),
            "",
            [.. Tags(step, tag, decides, settles)],
            "",
            CleanText.Of(step.Text),
            [.. step.Lines.Prepend(step.Note).Where(line => line.Length > 0).Select(CleanText.Of)],
            below)
        { Mark = mark, Word = step.Mark.IsTrue ? "yes" : step.Mark.IsFalse ? "no" : "not known", Strong = decides || settles || below.Exists(b => b.Strong) };
    }

    private IEnumerable<DrawnTag> Tags(Step step, string tag, bool decides, bool settles)
    {
        if (tag.Length > 0)
        {
            yield return new DrawnTag(tag);
        }

        if (step.IsException)
        {
            yield return new DrawnTag(step.Mark.IsTrue ? "exception: it defeats what is above" : step.Mark.IsFalse ? "exception: does not apply" : "exception: not known");
        }

        if (decides || settles)
        {
            yield return new DrawnTag(decides ? "decides it" : "would settle it", "-strong");
        }
        else if (step.Answer is { } supporting && behind.Supports(supporting.Path))
        {
            yield return new DrawnTag("supports it");
        }

        if (step.Answer is { Asked.State: AnswerState.Disputed })
        {
            yield return new DrawnTag("accounts conflict", "-strong");
        }
    }
}
