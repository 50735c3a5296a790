using System.Text.Json;

namespace DecisionSupport.Explain;

/// <summary>Writes a proposition to the lettered limb; what it relies on is named, and stands in full among the child's conclusions.</summary>
internal sealed class JsonTree(Utf8JsonWriter json, LawBook law)
{
    internal void Write(Proposition proposition)
    {
        json.WriteStartObject();
        if (proposition is Ground ground)
        {
            json.Members(ground, law);
        }
        else
        {
            json.WriteString("kind", KindOf(proposition));
            json.WriteString("truth", Codes.Of(proposition.Truth));
            Own(proposition);
            Parts(proposition);
        }

        json.WriteEndObject();
    }

    private void Own(Proposition proposition)
    {
        switch (proposition)
        {
            case Limb limb:
                json.WriteString("label", limb.Label);
                break;
            case Instance instance:
                json.WriteString("of", instance.Of.Path);
                json.WriteString("name", instance.Of.Name);
                break;
            case Reliance reliance:
                json.WriteString("provision", reliance.Conclusion.Provision);
                json.WriteString("subject", reliance.Conclusion.Subject.Path);
                break;
            case LawGround ground:
                json.WriteString("provision", ground.Provision.Id);
                break;
            case Quantified quantified:
                json.WriteString("quantifier", Codes.Of(quantified.Quantifier));
                json.WritePropertyName("complete");
                Write(quantified.Complete);
                break;
        }
    }

    private void Parts(Proposition proposition)
    {
        if (proposition is not (Reliance or LawGround))
        {
            json.List("parts", proposition.Parts, Write);
        }
    }

    private static string KindOf(Proposition proposition) => proposition switch
    {
        Limb => "limb",
        Conjunction => "all",
        Disjunction => "any",
        Negation => "not",
        Quantified => "each",
        Instance => "instance",
        Reliance => "relies-on",
        Unsettled => "left-open-by",
        LawGround => "in-force",
        _ => throw new InvalidOperationException($"{proposition.GetType().Name} has no code in JSON: add it here and to the schema."),
    };
}
