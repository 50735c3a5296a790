namespace DecisionSupport.Model;

/// <summary>A leaf that is a question of law: whether a provision is in force on the day, in the nation.</summary>
public sealed class LawGround : Proposition
{
    internal LawGround(Provision provision, DateOnly day, Nation nation, bool inForce)
        : base(Truth.Of(inForce))
    {
        Provision = provision;
        Day = day;
        Nation = nation;
    }

    /// <summary>The provision.</summary>
    public Provision Provision { get; }

    /// <summary>The day.</summary>
    public DateOnly Day { get; }

    /// <summary>The nation whose local authority is responsible.</summary>
    public Nation Nation { get; }
}
