using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Queue;

/// <summary>The queue of commands as services of a process.</summary>
public static class QueueServices
{
    /// <summary>
    /// Registers the client and the queue. Its address is asked for at the first command, or by <see cref="CommandQueue.WarmUpAsync"/>.
    /// </summary>
    /// <param name="services">The services of the process.</param>
    /// <param name="options">How the service is reached.</param>
    public static IServiceCollection AddKinowQueue(this IServiceCollection services, SqsOptions options, CommandQueueNames names) =>
        services.AddSingleton(names)
            .AddSingleton(_ => new SqsClient(options))
            .AddSingleton(static provider => new CommandQueue(
                provider.GetRequiredService<SqsClient>(), provider.GetRequiredService<CommandQueueNames>()));
}
