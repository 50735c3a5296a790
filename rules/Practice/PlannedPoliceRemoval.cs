namespace DecisionSupport.Rules.Practice;

/// <summary>A removal by the police is being planned in advance.</summary>
[Provision("PRACTICE/planned-police-removal")]
public sealed class PlannedPoliceRemoval(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="PlannedPoliceRemoval"/>
public sealed class PlannedPoliceRemovalRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new PlannedPoliceRemoval(
                child,
                Limb("planned", child.PoliceRemovalIsPlanned)));
    }
}
