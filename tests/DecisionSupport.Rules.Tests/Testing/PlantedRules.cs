using static DecisionSupport.Model.Propositions;

namespace DecisionSupport.Rules.Tests.Testing;

/// <summary>Rules of a few limbs: one without fault, and others each with one planted.</summary>
public static class PlantedRules
{
    [Provision("TEST/exception")]
    public sealed class ExceptionConclusion(Child child, Proposition holds) : Conclusion(child, holds);

    /// <summary>Stands for what takes others away.</summary>
    public sealed class ExceptionRule : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child);

            Then().Yield(_ => new ExceptionConclusion(child, Limb("married", child.IsMarried)));
        }
    }

    [Provision("TEST/clean")]
    public sealed class CleanConclusion(Child child, Proposition holds) : Conclusion(child, holds);

    public sealed class CleanRule : Rule
    {
        public override void Define()
        {
            Child child = default!;
            ExceptionConclusion exception = default!;

            When().Match(() => child).Match(() => exception, x => x.Child == child.Id);

            Then().Yield(_ => new CleanConclusion(child, Limb("age", child.IsUnder(16)) & Limb("area", child.IsWithinArea) & Limb("exception", !Where(exception))));
        }
    }

    [Provision("TEST/bar")]
    public sealed class BarConclusion(Child child, Proposition holds) : Conclusion(child, holds);

    public sealed class BarRule : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child);

            Then().Yield(_ => new BarConclusion(child, Limb("required", child.RequiresAccommodation)));
        }
    }

    [Provision("TEST/partial")]
    public sealed class PartialConclusion(Child child, Proposition holds) : Conclusion(child, holds);

    /// <summary>Concludes of a child as often as there are orders, and not at all of one without.</summary>
    public sealed class PartialRule : Rule
    {
        public override void Define()
        {
            Child child = default!;
            Order order = default!;

            When().Match(() => child).Match(() => order, o => o.Child == child.Id, o => o.Kind == OrderKind.CareOrder);

            Then().Yield(_ => new PartialConclusion(child, Limb("in force", order.IsInForce)));
        }
    }

    [Provision("TEST/silence")]
    public sealed class SilenceConclusion(Child child, Proposition holds) : Conclusion(child, holds);

    /// <summary>Reads that nothing is said of a marriage as that there is none.</summary>
    public sealed class SilenceRule : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child);

            Then().Yield(_ => new SilenceConclusion(child, Limb("area", child.IsWithinArea) & Limb("unmarried", child.IsMarried.Truth.IsTrue ? !child.IsMarried : !child.IsMarried | child.IsWithinArea)));
        }
    }

    [Provision("TEST/twice")]
    public sealed class TwiceConclusion(Child child, Proposition holds) : Conclusion(child, holds);

    /// <summary>Asks for an answer, or its opposite; and for something that follows from something else recorded.</summary>
    public sealed class TwiceRule : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child);

            Then().Yield(_ => new TwiceConclusion(child, Limb("either", child.IsMarried | !child.IsMarried) & Limb("follows", !child.IsWithinArea | child.WasWithinArea)));
        }
    }

    [Provision("TEST/dead")]
    public sealed class DeadConclusion(Child child, Proposition holds) : Conclusion(child, holds);

    /// <summary>One limb says nothing that another does not say.</summary>
    public sealed class DeadRule : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child);

            Then().Yield(_ => new DeadConclusion(child, Limb("area", child.IsWithinArea) & (Limb("again", child.IsWithinArea) | Limb("dead", child.IsUnder(16)))));
        }
    }

    [Provision("TEST/toothless")]
    public sealed class ToothlessConclusion(Child child, Proposition holds) : Conclusion(child, holds);

    /// <summary>Can hold only where its exception cannot.</summary>
    public sealed class ToothlessRule : Rule
    {
        public override void Define()
        {
            Child child = default!;
            ExceptionConclusion exception = default!;

            When().Match(() => child).Match(() => exception, x => x.Child == child.Id);

            Then().Yield(_ => new ToothlessConclusion(child, Limb("unmarried", !child.IsMarried) & Limb("exception", !Where(exception))));
        }
    }

    [Provision("TEST/alternative")]
    public sealed class AlternativeConclusion(Child child, Proposition holds) : Conclusion(child, holds);

    /// <summary>Offers its exception as one of two ways in.</summary>
    public sealed class AlternativeRule : Rule
    {
        public override void Define()
        {
            Child child = default!;
            ExceptionConclusion exception = default!;

            When().Match(() => child).Match(() => exception, x => x.Child == child.Id);

            Then().Yield(_ => new AlternativeConclusion(child, Limb("area", child.IsWithinArea) | Limb("exception", !Where(exception))));
        }
    }

    [Provision("TEST/never")]
    public sealed class NeverConclusion(Child child, Proposition holds) : Conclusion(child, holds);

    public sealed class NeverRule : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child);

            Then().Yield(_ => new NeverConclusion(child, Limb("area", child.IsWithinArea) & Limb("not area", !child.IsWithinArea)));
        }
    }
}
