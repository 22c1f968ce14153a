using System.Net;
using Kinow.ClientApi.RateLimits;

namespace Kinow.ClientApi.Throttling;

/// <summary>An attempt that was let through. It counts as a failure unless it is told otherwise.</summary>
/// <param name="account">The bucket of the account; null when there is none.</param>
/// <param name="address">The bucket of the network address; null when there is none.</param>
/// <param name="source">The network address, which hashing takes turns by.</param>
internal sealed class SignInAttempt(SharedBucket? account, SharedBucket? address, IPAddress source)
{
    /// <summary>Where it comes from.</summary>
    public IPAddress Source { get; } = source;

    /// <summary>The password was right.</summary>
    public Task SucceedAsync() => Task.WhenAll(account?.ClearAsync() ?? Task.CompletedTask, address?.ReturnAsync() ?? Task.CompletedTask);

    /// <summary>There is a new account. From one network address these are as limited as failures are.</summary>
    public Task SucceedAsNewAsync() => account?.ClearAsync() ?? Task.CompletedTask;

    /// <summary>
    /// Does what the attempt is for. Where that fails nothing was found out, for a store was away or there was too much to hash, and the
    /// attempt does not count.
    /// </summary>
    public async Task<T> RunAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch
        {
            await Task.WhenAll(account?.ReturnAsync() ?? Task.CompletedTask, address?.ReturnAsync() ?? Task.CompletedTask);
            throw;
        }
    }
}
