namespace Kinow.ClientApi.Local.Mock;

/// <summary>Puts something around a service that is registered already.</summary>
internal static class ServiceWrapping
{
    /// <summary>Replaces the last registration of a service by one around it.</summary>
    /// <exception cref="InvalidOperationException">It is not registered, or by its type alone.</exception>
    public static void Wrap<T>(this IServiceCollection services, Func<IServiceProvider, T, T> wrap)
        where T : class
    {
        var inner = services.LastOrDefault(static service => service.ServiceType == typeof(T))
            ?? throw new InvalidOperationException($"There is no {typeof(T).Name} to wrap.");
        services.Remove(inner);
        services.AddSingleton(provider => wrap(provider, inner switch
        {
            { ImplementationInstance: T instance } => instance,
            { ImplementationFactory: { } create } => (T)create(provider),
            _ => throw new InvalidOperationException($"{typeof(T).Name} is registered by its type, which cannot be wrapped."),
        }));
    }
}
