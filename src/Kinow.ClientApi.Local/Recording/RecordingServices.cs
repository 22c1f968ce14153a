using Kinow.GraphQL.AspNetCore;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Local.Recording;

/// <summary>Adds recording and replaying to the services.</summary>
internal static class RecordingServices
{
    /// <summary>Keeps answers in a folder.</summary>
    /// <param name="wrap">Puts something around the service that makes contexts of requests.</param>
    public static void AddRecording(
        this IServiceCollection services, string folder, Schema schema, Action<Func<IGraphQLContextFactory, IGraphQLContextFactory>> wrap)
    {
        services.AddSingleton(new RecordingTarget(folder, schema));
        wrap(static usual => new RecordingContextFactory(usual));
    }

    /// <summary>Answers from a folder.</summary>
    /// <exception cref="RecordingException">It cannot be used.</exception>
    public static void AddReplay(this IServiceCollection services, string folder, Schema schema)
    {
        services.AddSingleton(new RecordingTarget(null, schema));
        services.AddSingleton<IGraphQLContextFactory>(new ReplayContextFactory(new(folder, schema)));
    }
}
