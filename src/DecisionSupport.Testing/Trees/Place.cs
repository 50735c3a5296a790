namespace DecisionSupport.Testing;

/// <summary>A place in the proposition of a provision.</summary>
/// <param name="Id">Its number in the tree.</param>
/// <param name="Parent">The place above it; null for the root.</param>
/// <param name="Index">Which part of the place above it.</param>
/// <param name="Labels">The labels of the limbs that stand here, outermost first.</param>
/// <param name="Example">What stood here when the place was first seen.</param>
internal sealed record Place(int Id, Place? Parent, int Index, IReadOnlyList<string> Labels, Proposition Example)
{
    /// <summary>Whether what stands here says whether a list is complete.</summary>
    internal bool IsCompleteness => Index == TreeShape.Complete && Parent is not null;

    /// <summary>What stands here, in a few words.</summary>
    internal string What => Labels.Count > 0 ? string.Join(' ', Labels) : Said(Example);

    /// <summary>Where it stands, from the root down.</summary>
    internal string Path => Parent is null ? "whole" : Parent.Parent is null ? What : $"{Parent.Path} / {What}";

    internal static Place Of(int id, Place? parent, int index, Proposition proposition) =>
        new(id, parent, index, [.. LabelsOf(proposition)], TreeShape.Unlabelled(proposition));

    private static IEnumerable<string> LabelsOf(Proposition proposition)
    {
        while (proposition is Limb or Instance)
        {
            if (proposition is Limb limb)
            {
                yield return limb.Label;
            }

            proposition = proposition.Parts[0];
        }
    }

    private static string Said(Proposition proposition) => proposition switch
    {
        Ground ground => $"{ground.Question.Name} {ground.Test.Word}",
        LawGround law => $"{law.Provision.Id} in force",
        Reliance reliance => reliance.Conclusion.Provision,
        Negation => "not",
        Conjunction => "all of",
        Disjunction => "one of",
        Unsettled => "left open by",
        Quantified { Quantifier: Quantifier.Any } => "any",
        Quantified => "every",
        _ => proposition.GetType().Name,
    };
}
