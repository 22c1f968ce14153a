using System.Net;

namespace Kinow.ClientApi.Accounts.Throttling;

/// <summary>An attempt that was let through. It counts as a failure unless it is told otherwise.</summary>
/// <param name="account">The bucket of the account; null when there is none.</param>
/// <param name="address">The bucket of the network address.</param>
/// <param name="source">The network address, which hashing takes turns by.</param>
internal sealed class SignInAttempt(Bucket? account, Bucket address, IPAddress source)
{
    /// <summary>Where it comes from.</summary>
    public IPAddress Source { get; } = source;

    /// <summary>The password was right.</summary>
    public void Succeed()
    {
        account?.Clear();
        address.Return();
    }

    /// <summary>There is a new account. From one network address these are as limited as failures are.</summary>
    public void SucceedAsNew() => account?.Clear();

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
            account?.Return();
            address.Return();
            throw;
        }
    }
}
