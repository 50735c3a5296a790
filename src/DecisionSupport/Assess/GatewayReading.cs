namespace DecisionSupport;

/// <summary>Reads one gateway: its status by the published table, what is open, and its safeguards.</summary>
internal static class GatewayReading
{
    /// <summary>How a trigger begins that names a kind of order.</summary>
    private const string OfOrders = "orders/";

    /// <summary>The trigger that is any concern recorded, whatever has been judged of it.</summary>
    private const string OfConcerns = "concerns";

    internal static GatewayAssessment Of(Gateway gateway, FamilySituation situation, Subject child, Dictionary<string, Conclusion> conclusions, LawBook law, SafeguardChecks safeguards)
    {
        var provision = law.Has(gateway.Provision) ? law[gateway.Provision] : null;
        if (gateway.NotEncoded is not null)
        {
            return new(gateway, GatewayStatus.NotEncoded, provision, null, null, [], [], NoTrigger: true);
        }

        if (!provision!.IsInForce(situation.AsAt, situation.Nation))
        {
            var silent = provision.HadEarlierWording(situation.AsAt, situation.Nation) ? GatewayStatus.NotEncoded : GatewayStatus.NotInForce;
            return new(gateway, silent, provision, null, null, [], [], NoTrigger: true);
        }

        var conclusion = conclusions[gateway.Provision];
        var bar = gateway.Bar.Length > 0 ? conclusions[gateway.Bar] : null;
        var status = StatusOf(gateway, conclusion, bar);
        var barMatters = status is GatewayStatus.Undetermined || (bar is not null && status == StatusTable.Live(gateway.Modality));
        return new(
            gateway,
            status,
            provision,
            conclusion,
            bar,
            OpenQuestions.Of(conclusion.Holds, barMatters ? bar?.Holds : null),
            safeguards.Of(gateway, child, situation.AsAt, situation.Nation),
            status == GatewayStatus.Undetermined && !Triggered(conclusion.Holds, gateway.Trigger) && !IsSetOffByConcern(gateway, child) && !IsSetOffByOrder(gateway, child, situation.AsAt));
    }

    /// <summary>The status of a gateway in force, by the published table.</summary>
    internal static GatewayStatus StatusOf(Gateway gateway, Conclusion conclusion, Conclusion? bar) =>
        StatusTable.Combine(conclusion.Holds.Truth, bar?.Holds.Truth ?? Truth.False, StatusTable.Live(gateway.Modality));

    /// <summary>Whether anything recorded bears on the gateway, beyond who and where the child is and which lists are complete.</summary>
    internal static bool Triggered(Proposition proposition, IReadOnlyList<string> own) =>
        proposition is Ground ground ? ground.Asked.State != AnswerState.NotAsked && Bears(ground) && IsOwn(ground.Question, own) : AnyTriggered(proposition.Parts, own);

    private static bool AnyTriggered(IReadOnlyList<Proposition> parts, IReadOnlyList<string> own)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (Triggered(parts[i], own))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a question is of the gateway's own matter; what many gateways share, as need, sets off none that names its own.</summary>
    private static bool IsOwn(Question question, IReadOnlyList<string> own)
    {
        for (var i = 0; i < own.Count; i++)
        {
            if (own[i].EndsWith('/') ? question.Name.StartsWith(own[i], StringComparison.Ordinal) : string.Equals(question.Name, own[i], StringComparison.Ordinal))
            {
                return true;
            }
        }

        return !own.Any(name => name != OfConcerns && !name.StartsWith(OfOrders, StringComparison.Ordinal));
    }

    /// <summary>Whether a concern is recorded at all: an allegation of which nobody has judged anything yet is what enquiries begin with.</summary>
    private static bool IsSetOffByConcern(Gateway gateway, Subject child) =>
        gateway.Trigger.Contains(OfConcerns) && child[ListOf.Concerns].Members.Count > 0;

    /// <summary>Whether an order, or an emergency power, of a kind that sets off the gateway is recorded, and not known to have ended.</summary>
    private static bool IsSetOffByOrder(Gateway gateway, Subject child, DateOnly day) =>
        gateway.Trigger.Any(name => name.StartsWith(OfOrders, StringComparison.Ordinal))
        && child[ListOf.Orders].Members.Any(order => gateway.Trigger.Contains(OfOrders + order.Sort) && order.Ask(OrderQuestions.IsInForce, day) is not { State: AnswerState.Known, Value.Word: 1 });

    /// <summary>Whether a ground says something of the gateway's own matter, beyond who and where the child is and which lists are complete.</summary>
    internal static bool Bears(Ground ground) => Bears(ground.Question);

    /// <inheritdoc cref="Bears(Ground)"/>
    internal static bool Bears(Question question) =>
        question.Index >= 0
        && question.Subject != SubjectKind.Order
        && question != ChildQuestions.DateOfBirth
        && question != ChildQuestions.IsTreatedAsChild
        && question != ChildQuestions.IsWithinArea
        && question != ChildQuestions.LivesOrIsFoundInArea
        && question != ChildQuestions.IsMarried;
}
