namespace DecisionSupport.Training;

/// <summary>Tries a family over again with one answer taken away or changed, and sees what each gateway that a scenario asks about then comes to.</summary>
internal sealed class Trials(ThresholdAdvisor advisor, FamilySituation situation)
{
    private readonly Hypotheses hypotheses = new(advisor, situation);

    /// <summary>What the rules say of the family as it is.</summary>
    internal Assessment Assessment => hypotheses.Assessment;

    /// <summary>The family as it is.</summary>
    internal FamilySituation Situation => hypotheses.Situation;

    internal GatewayAssessment Gateway(AskedGateway asked) => hypotheses.Gateway(asked.Child, asked.Gateway);

    /// <inheritdoc cref="Hypotheses.IsKnown"/>
    internal bool IsKnown(QuestionOf question) => hypotheses.IsKnown(question);

    /// <inheritdoc cref="Hypotheses.ThatMove"/>
    internal IReadOnlyList<Trial> ThatMove(AskedGateway asked) => hypotheses.ThatMove(asked.Child, asked.Gateway);

    /// <summary>Whether some answer to a question gives some of the gateways another outcome.</summary>
    internal bool Moves(QuestionOf question, IEnumerable<AskedGateway> gateways) => gateways.Any(asked => hypotheses.Moves(question, asked.Child, asked.Gateway));

    /// <inheritdoc cref="Hypotheses.Paths"/>
    internal static IEnumerable<string> Paths(GatewayAssessment gateway) => Hypotheses.Paths(gateway);
}
