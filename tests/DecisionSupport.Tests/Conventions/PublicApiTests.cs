using System.Reflection;
using System.Text;

namespace DecisionSupport.Tests.Conventions;

/// <summary>A change of the public surface is seen in review: the snapshot beside this file changes with it.</summary>
public sealed class PublicApiTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public Task Model() => Verifier.Verify(Surface(typeof(Truth).Assembly));

    [Fact]
    public Task Core() => Verifier.Verify(Surface(typeof(ThresholdAdvisor).Assembly));

    [Fact]
    public Task Formats() => Verifier.Verify(Surface(typeof(DecisionSupport.Formats.CaseFile).Assembly));

    [Fact]
    public Task Testing() => Verifier.Verify(Surface(typeof(DecisionSupport.Testing.TruthTable).Assembly));

    private static string Surface(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(Name(type)).Append('\n');
            foreach (var member in type.GetMembers(Declared).Where(Shown).Select(Line).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static bool Shown(MemberInfo member) => member switch
    {
        MethodInfo method => !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal),
        Type => false,
        _ => true,
    };

    private static string Kind(Type type) =>
        type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : type.IsAbstract && type.IsSealed ? "static class" : type.IsAbstract ? "abstract class" : type.IsSealed ? "sealed class" : "class";

    private static string Line(MemberInfo member) => member switch
    {
        ConstructorInfo c => $"new({Parameters(c)})",
        MethodInfo m => $"{Name(m.ReturnType)} {m.Name}({Parameters(m)})",
        PropertyInfo p => $"{Name(p.PropertyType)} {p.Name} {{{(p.GetMethod?.IsPublic == true ? " get;" : "")}{(p.SetMethod?.IsPublic == true ? " set;" : "")} }}",
        FieldInfo { IsLiteral: true } f when f.DeclaringType!.IsEnum => f.Name,
        FieldInfo f => $"{Name(f.FieldType)} {f.Name}",
        EventInfo e => $"event {Name(e.EventHandlerType!)} {e.Name}",
        _ => member.ToString()!,
    };

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(p => $"{Name(p.ParameterType)} {p.Name}"));

    private static string Name(Type type)
    {
        if (!type.IsGenericType)
        {
            return type.IsGenericParameter ? type.Name : type.Namespace is { } ns && ns.StartsWith("System", StringComparison.Ordinal) ? type.Name : type.FullName ?? type.Name;
        }

        return $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
