using System.Reflection;
using DecisionSupport.Inference.Dsl;

namespace DecisionSupport.Inference;

/// <summary>Makes a rule, has it state itself, and says what it stated.</summary>
internal static class RuleReader
{
    internal static RuleDraft Read(RuleDeclaration declaration, Func<MemberInfo, bool>? identity = null)
    {
        var draft = new RuleDraft(LabelOf(declaration.Type).Name, identity);
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

    internal static RuleShape ShapeOf(RuleDeclaration declaration, RuleDraft draft) => new(
        declaration.Type,
        LabelOf(declaration.Type),
        [.. draft.Steps.Select(step => step.Reads).OfType<(Reading, Type)>()],
        draft.Conclusion!.Yields);

    private static RuleLabel LabelOf(Type type) => new(
        Attribute<NameAttribute>(type)?.Value ?? Declarations.NameOf(type),
        Attribute<DescriptionAttribute>(type)?.Value ?? "",
        [.. type.GetCustomAttributes(typeof(TagAttribute), inherit: true).Cast<TagAttribute>().Select(tag => tag.Value)]);

    private static TAttribute? Attribute<TAttribute>(Type type) where TAttribute : Attribute =>
        (TAttribute?)type.GetCustomAttributes(typeof(TAttribute), inherit: false).SingleOrDefault();
}
