using DecisionSupport.Rules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DecisionSupport;

/// <summary>Registers the library with a host's services.</summary>
public static class DecisionSupportServices
{
    /// <summary>
    /// Registers a <see cref="ThresholdAdvisor"/> over the Children Act 1989 rules, as a singleton: it is safe to share between threads, and stores nothing.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <returns>The same services, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddDecisionSupport(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(_ => new ThresholdAdvisor(ChildrenAct.Rules, ChildrenAct.Law));
        return services;
    }
}
