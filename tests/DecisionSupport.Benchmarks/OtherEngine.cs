using System.Buffers;
using System.Reflection;
using System.Runtime.Loader;

namespace DecisionSupport.Benchmarks;

/// <summary>The same program built with another rule engine, loaded beside this one, so that both are measured in one run on one machine.</summary>
/// <remarks>The family is shared, and so is its assembly; engine, rules and core are the other build's own.</remarks>
internal sealed class OtherEngine(string folder) : AssemblyLoadContext("other engine")
{
    private static readonly string[] Shared = ["DecisionSupport.Model"];

    internal static Contender Load(string program)
    {
        var other = new OtherEngine(Path.GetDirectoryName(Path.GetFullPath(program))!).LoadFromAssemblyPath(Path.GetFullPath(program)).GetType(typeof(Contender).FullName!)!;
        return new Contender(
            "NRules",
            Method(other, nameof(Contender.ByEngine)).CreateDelegate<Func<FamilySituation, int>>(),
            Method(other, nameof(Contender.AssessByEngine)).CreateDelegate<Func<FamilySituation, int>>(),
            Method(other, nameof(Contender.JsonByEngine)).CreateDelegate<Action<FamilySituation, IBufferWriter<byte>>>());
    }

    protected override Assembly? Load(AssemblyName name)
    {
        var path = Path.Combine(folder, $"{name.Name}.dll");
        return Shared.Contains(name.Name) || !File.Exists(path) ? null : LoadFromAssemblyPath(path);
    }

    private static MethodInfo Method(Type type, string name) => type.GetMethod(name)!;
}
