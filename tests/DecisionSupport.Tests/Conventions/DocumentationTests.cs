using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace DecisionSupport.Tests.Conventions;

/// <summary>Whoever calls the library reads what each parameter is where it is called, and needs no source for it.</summary>
public sealed class DocumentationTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static TheoryData<string> Assemblies =>
    [
        "DecisionSupport", "DecisionSupport.Model", "DecisionSupport.Formats", "DecisionSupport.Training", "DecisionSupport.Testing",
    ];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_parameter_of_a_public_member_is_documented(string name)
    {
        var assembly = Assembly.Load(name);
        var (documented, inherited) = Documented(assembly);
        var members = assembly.GetExportedTypes().Where(type => !IsCompiledFromTheVocabulary(type)).SelectMany(Members).Where(m => !inherited.Contains(Id(m))).ToList();

        members.Should().NotBeEmpty();
        var missing = members.SelectMany(m => m.GetParameters().Where(p => !documented.Contains((Id(m), p.Name!))).Select(p => $"{Id(m)}: {p.Name}"));
        string.Join('\n', missing.Order(StringComparer.Ordinal)).Should().BeEmpty();
    }

    private static (HashSet<(string Member, string Parameter)> Documented, HashSet<string> Inherited) Documented(Assembly assembly)
    {
        var members = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member").ToList();
        var documented =
            from member in members
            from parameter in member.Elements("param")
            where !string.IsNullOrWhiteSpace(parameter.Value) || parameter.HasElements
            select (NameOf(member), NameOf(parameter));
        return ([.. documented], [.. members.Where(m => m.Elements("inheritdoc").Any(i => i.Attribute("cref") is null)).Select(NameOf)]);
    }

    private static string NameOf(XElement element) => element.Attribute("name")!.Value;

    // The compiler of the vocabulary gives these one method each to spell, to name and to read a kind, with a summary alone.
    private static bool IsCompiledFromTheVocabulary(Type type) => type.Name is "NeedKinds" or "OrderKinds" or "ParentalResponsibilitySourceKinds";

    // An override is documented where it is declared first; what the compiler writes for a record, nowhere.
    private static IEnumerable<MethodBase> Members(Type type) =>
    [
        .. type.GetConstructors(Declared).Where(Written),
        .. type.GetMethods(Declared).Where(m => Written(m) && !m.IsSpecialName && m.GetBaseDefinition() == m),
    ];

    private static bool Written(MethodBase member) => !member.IsDefined(typeof(CompilerGeneratedAttribute));

    // As the compiler spells a member in the documentation file.
    private static string Id(MethodBase member)
    {
        var name = member.IsConstructor ? "#ctor" : member.Name + (member.IsGenericMethod ? $"``{member.GetGenericArguments().Length}" : "");
        var parameters = member.GetParameters();
        return $"M:{Id(member.DeclaringType!)}.{name}{(parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(p => Id(p.ParameterType)))})")}";
    }

    private static string Id(Type type)
    {
        if (type.IsByRef)
        {
            return Id(type.GetElementType()!) + "@";
        }

        if (type.IsArray)
        {
            return Id(type.GetElementType()!) + "[]";
        }

        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        }

        var name = (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');
        return type.IsGenericType && !type.IsGenericTypeDefinition
            ? $"{name[..name.IndexOf('`', StringComparison.Ordinal)]}{{{string.Join(',', type.GetGenericArguments().Select(Id))}}}"
            : name;
    }
}
