using System.Collections.Immutable;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Television;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;
using Kinow.ClientApi.Television;
using Kinow.ClientApi.Throttling;

namespace Kinow.ClientApi.Accounts;

/// <summary>Gives a television a code to show.</summary>
internal sealed class RequestSignInCode(CatalogReader catalog, SignInRequests requests, SignInThrottle throttle)
{
    // One is hardly ever taken.
    private const int MaxTries = 5;

    /// <param name="device">What the television says about itself.</param>
    /// <exception cref="GraphQLException">It is refused.</exception>
    public async Task<TelevisionCode> RunAsync(SignInDeviceInput? device, ClientApiRequest request)
    {
        Refusal.ThrowIf(DeviceRules.ReadText("type", device?.Type, out var type));
        Refusal.ThrowIf(DeviceRules.ReadText("os", device?.Os, out var os));
        Refusal.ThrowIf(DeviceRules.ReadText("application", device?.Application, out var application));
        var site = await catalog.PlatformAsync(request);
        var attempt = await throttle.BeginAsync(request);
        var secret = await attempt.RunAsync(() => KeepAsync(
            hash => new()
            {
                SecretHash = hash,
                Type = type,
                Os = os,
                Application = application,
                Country = request.Audience.Country,
                DateAdd = Command.Moment(request.Audience.Instant),
            },
            request.CancellationToken));
        return new(
            secret.Code.Display,
            secret.Text,
            site.LinkTo("sign_in_code", secret.Code.Display),
            (int)SignInRules.Lifetime.TotalSeconds,
            (int)SignInRules.Interval.TotalSeconds);
    }

    private async Task<SignInSecret> KeepAsync(
        Func<ImmutableArray<byte>, SignInRequest> make, CancellationToken cancellationToken)
    {
        for (var i = 0; i < MaxTries; i++)
        {
            var secret = SignInSecret.Create(SignInCode.Create());
            if (await requests.CreateAsync(secret.Code, make(secret.Hash), cancellationToken)) return secret;
        }

        throw new StoreUnavailableException("No code is free.");
    }
}
