using DecisionSupport.Explain;

namespace DecisionSupport.Drafting;

/// <summary>Each worry in plain words: what is said, whether it is alleged, admitted or found and by whom, and what needs to change by when.</summary>
internal sealed class ConcernsPart(Composer write)
{
    internal IEnumerable<Block> Blocks() =>
    [
        new Heading(2, "What we are worried about, and what needs to change"),
        new Items([.. write.Facts.Concerns.Select(Item)], 1),
    ];

    private Item Item(Subject concern) => new(
        write.LineNaming(Wording.Capital(concern.Name) + ".", concern),
        [Alleged(concern), Standing(concern), .. AnotherChild(concern), .. Harm(concern), Change(concern), By(concern)]);

    private string Alleged(Subject concern) =>
        write.Answer(concern, ConcernQuestions.Alleged) is { } alleged
            ? write.LineOf($"What this is about: {alleged.Text}", concern, ConcernQuestions.Alleged)
            : write.Missing(concern, ConcernQuestions.Alleged, $"what exactly is alleged ({concern.Name})");

    /// <summary>How far it is settled. What a court found or somebody admitted is said only with who and when.</summary>
    private string Standing(Subject concern) => write.Word(concern, ConcernQuestions.Court) switch
    {
        "found" => Settled(concern, "Where this stands: found, by", ConcernQuestions.FoundBy, "which court, and when"),
        "admitted" => Settled(concern, "Where this stands: admitted, by", ConcernQuestions.AdmittedBy, "whom, and when"),
        "disputed" => write.LineOf($"Where this stands: alleged, by {Reporter(concern)}. It is disputed, and no court has decided whether it is so.", concern, ConcernQuestions.Court),
        _ => $"Where this stands: alleged, by {Reporter(concern)}. {write.Missing(concern, ConcernQuestions.Court, $"whether this is admitted, disputed or found by a court ({concern.Name})")}",
    };

    /// <summary>Always a gap: whether a reader may be told who reported something is a person's judgement each time, and what is recorded of it stands on the cover sheet.</summary>
    private string Reporter(Subject concern) => write.Gap($"who says so, if the reader may be told ({concern.Name})");

    /// <summary>By whom is an answer of its own: whoever wrote down that it is admitted or found did neither.</summary>
    private string Settled(Subject concern, string said, Question who, string gap) =>
        write.Answer(concern, who) is { } by
            ? write.LineOf($"{said} {by.Text!.TrimEnd('.')}.", concern, who)
            : $"{said} {write.Missing(concern, who, $"{gap} ({concern.Name})")}.";

    /// <summary>What happened to a brother or sister is evidence, and no harm to this child: a finding about one is never put as a finding about the other.</summary>
    private IEnumerable<string> AnotherChild(Subject concern) =>
        RestsOnAnotherChild(concern)
            ? [write.LineOf($"This is about what happened to another child, and not to {write.Child}.", concern, ConcernQuestions.RestsOnlyOnAnotherChild)]
            : [];

    private IEnumerable<string> Harm(Subject concern)
    {
        var harm = write.Word(concern, ConcernQuestions.Harm) switch
        {
            "ill-treatment" => IsHarmNow(concern) ? $"it is ill-treatment of {write.Child}" : $"{write.Child} could be ill-treated",
            "impairment-of-health" => $"it could harm {write.Child}'s health",
            "impairment-of-development" => $"it could harm how {write.Child} grows and develops",
            "impairment-from-seeing-or-hearing" => $"seeing or hearing it could harm {write.Child}",
            _ => "",
        };

        // One person's admission binds nobody else, and each letter goes to one person: only what a court found is put without a condition.
        var condition = write.Word(concern, ConcernQuestions.Court) == "found" ? "" : "if it is so, ";
        return harm.Length == 0 || write.Facts.IsExcludedAsHarm(concern) ? [] : [write.LineOf($"Why it matters: {condition}{harm}.", concern, ConcernQuestions.Harm)];
    }

    /// <summary>Whether it is said to be this child's harm now: not of one not yet born, nor where it is only likely, or another child's.</summary>
    private bool IsHarmNow(Subject concern) =>
        !write.Facts.IsUnborn && !RestsOnAnotherChild(concern) && write.Word(concern, ConcernQuestions.IsSuffering) == "yes";

    private bool RestsOnAnotherChild(Subject concern) => write.Word(concern, ConcernQuestions.RestsOnlyOnAnotherChild) == "yes";

    private string Change(Subject concern) =>
        write.Answer(concern, ConcernQuestions.WhatMustChange) is { } change
            ? write.LineOf($"What needs to change: {change.Text}", concern, ConcernQuestions.WhatMustChange)
            : $"What needs to change: {write.Missing(concern, ConcernQuestions.WhatMustChange, $"what must change ({concern.Name})")}";

    /// <summary>A day that is past asks for what cannot be done any more, and is a gap.</summary>
    private string By(Subject concern) => write.Answer(concern, ConcernQuestions.ChangeBy) switch
    {
        { Day: var by } when by >= write.Facts.Day => write.LineOf($"By when: {Days.Long(by)}.", concern, ConcernQuestions.ChangeBy),
        { Day: var past } => $"By when: {write.Missing(concern, ConcernQuestions.ChangeBy, $"by when it must have changed ({concern.Name}); the day recorded, {Days.Long(past)}, is past")}",
        _ => $"By when: {write.Missing(concern, ConcernQuestions.ChangeBy, $"by when it must have changed ({concern.Name})")}",
    };
}
