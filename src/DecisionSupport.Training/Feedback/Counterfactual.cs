namespace DecisionSupport.Training;

/// <summary>What single answers would have given a gateway another outcome, the whole case being known.</summary>
/// <param name="Asked">The gateway, and the child.</param>
/// <param name="Gateway">What the rules say of it.</param>
/// <param name="Trials">Each change to another settled outcome, or from one that is not settled; what it comes to.</param>
internal sealed record Counterfactual(AskedGateway Asked, GatewayAssessment Gateway, IReadOnlyList<Trial> Trials)
{
    /// <summary>The counterfactuals of every gateway that the scenario asks about, each once.</summary>
    internal static IReadOnlyList<Counterfactual> Of(Scenario scenario, Trials trials) =>
    [
        .. scenario.Stages.SelectMany(stage => stage.Asks).Distinct()
            .Select(asked => new Counterfactual(asked, trials.Gateway(asked), [.. trials.ThatMove(asked).Where(trial => trial.Change.Answer is not null && trial.Outcome.IsDecided)])),
    ];
}
