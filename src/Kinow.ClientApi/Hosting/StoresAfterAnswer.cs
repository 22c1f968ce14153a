using Kinow.ClientApi.ReadModel.Background;
using Kinow.Lambda.Runtime;

namespace Kinow.ClientApi.Hosting;

/// <summary>Lets the stores end what they do for requests that were answered.</summary>
internal sealed class StoresAfterAnswer(BackgroundTasks tasks) : IAfterResponse
{
    public Task EndAsync(TimeSpan limit) => tasks.EndAsync(limit);
}
