using System.Reflection;
using DecisionSupport.Inference.Dsl;

namespace DecisionSupport.Inference;

/// <summary>Makes a rule and has it state itself.</summary>
internal static class RuleReader
{
    internal static RuleDraft Read(RuleDeclaration declaration, RuleLabel label, Func<MemberInfo, bool>? identity = null)
    {
        var draft = new RuleDraft(declaration, label, identity);
        try
        {
            declaration.Create().DefineInto(draft);
        }
        catch (Exception exception)
        {
            draft.Refuse(Refusal.Throws(nameof(Rule.Define), exception));
        }

        draft.Finish();
        return draft;
    }

    internal static RuleLabel LabelOf(Type type)
    {
        var label = new RuleLabel(Declarations.NameOf(type), "", []);
        foreach (var attribute in type.GetCustomAttributes(inherit: true))
        {
            label = attribute switch
            {
                NameAttribute name => label with { Name = name.Value },
                DescriptionAttribute description => label with { Description = description.Value },
                TagAttribute tag => label with { Tags = [.. label.Tags, tag.Value] },
                _ => label,
            };
        }

        return label;
    }
}
