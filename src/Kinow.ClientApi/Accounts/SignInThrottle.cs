using System.Net;
using Kinow.ClientApi.Accounts.Throttling;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Accounts;

/// <summary>
/// Lets a caller try as many passwords as somebody who forgets, and hardly more: by the account, or the profile, that is tried and by the network address
/// that tries, in this process. What reaches several processes is limited by what stands in front of them.
/// </summary>
internal sealed class SignInThrottle
{
    private const int MaxKeys = 20_000;

    private readonly Buckets<EmailAddress> accounts = new(BucketOptions.Account, MaxKeys);
    private readonly Buckets<Guid> profiles = new(BucketOptions.Account, MaxKeys);
    private readonly Buckets<IPAddress> addresses = new(BucketOptions.Address, MaxKeys);

    /// <summary>Begins an attempt that no account is tried by, before any work is done for it.</summary>
    /// <exception cref="GraphQLException">Too many attempts; the code is TOO_MANY_ATTEMPTS and says when to come back.</exception>
    public SignInAttempt Begin(ClientApiRequest request) => Begin((Bucket?)null, request);

    /// <summary>Begins an attempt, before any work is done for it.</summary>
    /// <param name="email">The account that is tried; none when the address cannot be one.</param>
    /// <exception cref="GraphQLException">Too many attempts; the code is TOO_MANY_ATTEMPTS and says when to come back.</exception>
    public SignInAttempt Begin(EmailAddress email, ClientApiRequest request) =>
        Begin(email.IsNone ? null : accounts.Of(email), request);

    /// <summary>Begins an attempt at the PIN of a profile. Who knows the PIN of another profile wins nothing by it.</summary>
    /// <exception cref="GraphQLException">Too many attempts; the code is TOO_MANY_ATTEMPTS and says when to come back.</exception>
    public SignInAttempt Begin(Guid profile, ClientApiRequest request) => Begin(profiles.Of(profile), request);

    private SignInAttempt Begin(Bucket? account, ClientApiRequest request)
    {
        var instant = request.Audience.Instant;
        var source = NetworkAddress.KeyOf(request.ClientAddress);
        var address = addresses.Of(source);
        if (address.Take(instant) is { Ticks: > 0 } later)
        {
            SignInMetrics.OnAddressLimited();
            throw TooManyAttempts.After(later);
        }

        if (account is not null && account.Take(instant) is { Ticks: > 0 } wait)
        {
            SignInMetrics.OnAccountLimited();
            throw TooManyAttempts.After(wait);
        }

        return new(account, address, source);
    }
}
