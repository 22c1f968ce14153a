using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Hosting;

/// <summary>What a task of ECS tells of itself.</summary>
public static class LiveFigureServices
{
    /// <summary>Has the process tell how many live connections it has, where it is a task of ECS.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="platform">The platform.</param>
    public static IServiceCollection AddLiveFigures(this IServiceCollection services, int platform) =>
        Environment.GetEnvironmentVariable(LiveFigures.TaskVariable) is null
            ? services
            : services.AddHostedService(provider => new LiveFigures(platform, Console.Out, provider.GetRequiredService<TimeProvider>()));
}
