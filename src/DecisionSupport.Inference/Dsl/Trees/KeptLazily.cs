using System.Collections;
using System.Reflection;

namespace DecisionSupport.Inference.Dsl;

/// <summary>
/// Looks through what a conclusion can keep for something that would be worked out after its rule has run, when the
/// variables that it captured hold another match. It sees declared types: fields, their type arguments and elements.
/// </summary>
internal static class KeptLazily
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    internal static Refusal? In(Type conclusion)
    {
        var seen = new HashSet<Type> { conclusion };
        var queue = new Queue<Type>(seen);
        while (queue.TryDequeue(out var type))
        {
            foreach (var field in FieldsOf(type))
            {
                var parts = PartsOf(field.FieldType).ToList();
                if (parts.Exists(IsLazy))
                    return Lambdas.KeepsLazily(conclusion.Name, field.DeclaringType!.Name, NameOf(field), field.FieldType.Name);
                parts.Where(seen.Add).ToList().ForEach(queue.Enqueue);
            }
        }

        return null;
    }

    private static IEnumerable<FieldInfo> FieldsOf(Type? type)
    {
        for (; type is not null && !IsSystem(type); type = type.BaseType)
        {
            foreach (var field in type.GetFields(Declared))
                yield return field;
        }
    }

    private static IEnumerable<Type> PartsOf(Type type)
    {
        yield return type;
        var inner = type.HasElementType ? [type.GetElementType()!] : type.GetGenericArguments();
        foreach (var part in inner.SelectMany(PartsOf))
            yield return part;
    }

    private static bool IsLazy(Type type) =>
        typeof(Delegate).IsAssignableFrom(type)
        || typeof(IQueryable).IsAssignableFrom(type)
        || typeof(IEnumerator).IsAssignableFrom(type)
        || typeof(Task).IsAssignableFrom(type)
        || type == typeof(IEnumerable)
        || (type.IsGenericType && LazyDefinitions.Contains(type.GetGenericTypeDefinition()));

    private static readonly Type[] LazyDefinitions = [typeof(IEnumerable<>), typeof(IAsyncEnumerable<>), typeof(Lazy<>)];

    private static bool IsSystem(Type type) =>
        type.Assembly == typeof(object).Assembly || type.Namespace is "System" or "System.Collections.Immutable";

    // A property's field is called <Name>k__BackingField.
    private static string NameOf(FieldInfo field) => field.Name.Split('<', '>') is [_, var property, _] ? property : field.Name;
}
