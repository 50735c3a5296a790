namespace DecisionSupport.Formats;

/// <summary>A situation told in stages, for people who learn.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Learning">What it is there to show.</param>
/// <param name="Stages">Its stages, in order.</param>
/// <param name="Case">The whole of the case, as it is known when the last stage is told.</param>
public sealed record Scenario(string Id, string Title, IReadOnlyList<string> Learning, IReadOnlyList<ScenarioStage> Stages, FamilySituation Case);

/// <summary>A stage of a scenario: what is told, what becomes known, and what is asked.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Tell">What is told.</param>
/// <param name="Reveals">The paths of the case that become known, each with all below it.</param>
/// <param name="SoFar">What is recorded for now where the case, at a later stage, holds something else.</param>
/// <param name="Asks">The gateways asked about.</param>
/// <param name="Prompts">The trainer's own questions, answered in words and judged by nobody here.</param>
public sealed record ScenarioStage(
    string Title,
    string Tell,
    IReadOnlyList<string> Reveals,
    IReadOnlyList<AnswerSoFar> SoFar,
    IReadOnlyList<AskedGateway> Asks,
    IReadOnlyList<string> Prompts);

/// <summary>What is recorded at a path until the stage that reveals the case's own answer.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Accounts">What is recorded for now.</param>
public sealed record AnswerSoFar(string Path, IReadOnlyList<Answer> Accounts);

/// <summary>A gateway asked about for one child.</summary>
/// <param name="Child">The child's id.</param>
/// <param name="Gateway">The gateway's id.</param>
public sealed record AskedGateway(string Child, string Gateway);
