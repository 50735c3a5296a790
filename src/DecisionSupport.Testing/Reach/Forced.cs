namespace DecisionSupport.Testing;

/// <summary>What a rule would conclude if one place had a truth of its own.</summary>
internal sealed class Forced(TreeShapes shapes, string provision, int place, Truth truth) : Reading(shapes, provision, place)
{
    protected override Truth Changed(Proposition proposition, TreeShape shape) => truth;
}
