namespace DecisionSupport.WhatIf;

/// <summary>An answer that a family might have given: supposed, and never recorded.</summary>
/// <param name="Question">The question, and of whom it is asked.</param>
/// <param name="Answer">What is supposed; null where the answer recorded is taken away.</param>
public sealed record Change(QuestionOf Question, AnswerValue? Answer);

/// <summary>A change, and what a gateway comes to with it.</summary>
/// <param name="Change">The change.</param>
/// <param name="Outcome">The outcome with it.</param>
public sealed record Trial(Change Change, Outcome Outcome);

/// <summary>What is said of a gateway, so far as two situations can be compared in it.</summary>
/// <param name="Status">The status.</param>
/// <param name="BarNotCleared">Whether it is live on its face and its bar not cleared.</param>
/// <param name="BarredEvenIfMet">Whether it is undetermined, and barred even if met.</param>
public readonly record struct Outcome(GatewayStatus Status, bool BarNotCleared, bool BarredEvenIfMet)
{
    /// <summary>Whether it is settled, one way or another, on what is recorded.</summary>
    public bool IsDecided => Status != GatewayStatus.Undetermined && !BarNotCleared;

    /// <summary>Whether it is live, and nothing stands in its way.</summary>
    public bool IsLive => IsDecided && Status is (GatewayStatus.Duty or GatewayStatus.Power or GatewayStatus.Threshold or GatewayStatus.Right or GatewayStatus.Position);

    /// <summary>Whether it is excluded, or barred.</summary>
    public bool IsClosed => Status is GatewayStatus.NotMadeOut or GatewayStatus.Barred;

    /// <summary>The outcome of a gateway.</summary>
    /// <param name="gateway">The gateway.</param>
    /// <exception cref="ArgumentNullException"><paramref name="gateway"/> is null.</exception>
    public static Outcome Of(GatewayAssessment gateway)
    {
        ArgumentNullException.ThrowIfNull(gateway);
        return new(gateway.Status, gateway.BarNotCleared, gateway.BarredEvenIfMet);
    }

    /// <inheritdoc/>
    public override string ToString() =>
        BarNotCleared ? $"{Word(Status)}, bar not cleared"
        : BarredEvenIfMet ? $"{Word(Status)}, and barred even if met"
        : Word(Status);

    private static string Word(GatewayStatus status) => status switch
    {
        GatewayStatus.Duty => "duty",
        GatewayStatus.Power => "power",
        GatewayStatus.Threshold => "threshold",
        GatewayStatus.Right => "right",
        GatewayStatus.Position => "follows in law",
        GatewayStatus.Barred => "barred",
        GatewayStatus.NotMadeOut => "not made out",
        GatewayStatus.Undetermined => "undetermined",
        GatewayStatus.NotInForce => "not in force",
        _ => "not encoded",
    };
}
