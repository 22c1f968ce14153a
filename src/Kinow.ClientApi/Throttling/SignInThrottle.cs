using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.RateLimits;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.AspNetCore;

namespace Kinow.ClientApi.Throttling;

/// <summary>
/// Lets a caller try as many passwords as somebody who forgets, and hardly more: by the account, or the profile, that is tried and by the
/// network address that tries, in all processes together.
/// </summary>
internal sealed class SignInThrottle(IExpiringStore store, LimitKeys keys, RateLimitSettings settings)
{
    private static readonly TimeSpan LongestOfAccount = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan LongestOfAddress = TimeSpan.FromMinutes(1);

    private readonly SharedBuckets accounts = new(store, keys, settings[Quotas.AccountSignIns], LongestOfAccount);
    private readonly SharedBuckets profiles = new(store, keys, settings[Quotas.ProfilePins], LongestOfAccount);
    private readonly SharedBuckets addresses = new(store, keys, settings[Quotas.AddressSignIns], LongestOfAddress);

    /// <summary>Begins an attempt that no account is tried by, before any work is done for it.</summary>
    /// <exception cref="GraphQLException">Too many attempts; the code is TOO_MANY_ATTEMPTS and says when to come back.</exception>
    public Task<SignInAttempt> BeginAsync(ClientApiRequest request) => BeginAsync((SharedBucket?)null, request);

    /// <summary>Begins an attempt, before any work is done for it.</summary>
    /// <param name="email">The account that is tried; none when the address cannot be one.</param>
    /// <exception cref="GraphQLException">Too many attempts; the code is TOO_MANY_ATTEMPTS and says when to come back.</exception>
    public Task<SignInAttempt> BeginAsync(EmailAddress email, ClientApiRequest request) =>
        BeginAsync(email.IsNone ? null : accounts.Of(email.ToString()), request);

    /// <summary>Begins an attempt at the PIN of a profile. Who knows the PIN of another profile wins nothing by it.</summary>
    /// <exception cref="GraphQLException">Too many attempts; the code is TOO_MANY_ATTEMPTS and says when to come back.</exception>
    public Task<SignInAttempt> BeginAsync(Guid profile, ClientApiRequest request) =>
        BeginAsync(profiles.Of(profile.ToString("D")), request);

    private async Task<SignInAttempt> BeginAsync(SharedBucket? account, ClientApiRequest request)
    {
        var (instant, stop) = (request.Audience.Instant, request.CancellationToken);
        var source = NetworkAddress.KeyOf(request.ClientAddress);
        var address = addresses.Of(source.ToString());
        if (address is not null && await address.TakeAsync(instant, stop) is { Ticks: > 0 } later)
        {
            SignInMetrics.OnAddressLimited();
            throw TooManyAttempts.After(later);
        }

        if (account is not null && await account.TakeAsync(instant, stop) is { Ticks: > 0 } wait)
        {
            SignInMetrics.OnAccountLimited();
            throw TooManyAttempts.After(wait);
        }

        return new(account, address, source);
    }
}
