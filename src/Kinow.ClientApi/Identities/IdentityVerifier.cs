using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Requests;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Identities;

/// <summary>Verifies who somebody is by the service that the caller names, if the platform offers it.</summary>
internal sealed class IdentityVerifier
{
    private readonly Dictionary<IdentityMethod, IdTokenVerifier> issuers;
    private readonly FacebookVerifier? facebook;

    public IdentityVerifier(IdentitySettings settings, ProviderClient client, TimeProvider time, ILogger<IdentityVerifier> logger)
    {
        issuers = settings.Issuers.ToDictionary(
            static issuer => issuer.Method,
            issuer => new IdTokenVerifier(issuer, new IssuerKeys(issuer.Keys, client, time, logger)));
        facebook = settings.Facebook is { } application ? new(application, client, logger) : null;
    }

    /// <summary>Verifies the one of them that is given.</summary>
    /// <exception cref="GraphQLException">The platform does not offer it; the code is SIGN_IN_METHOD_NOT_AVAILABLE.</exception>
    /// <exception cref="StoreUnavailableException">The service does not answer.</exception>
    public Task<Proof> VerifyAsync(
        GoogleSignInInput? google, AppleSignInInput? apple, FacebookSignInInput? facebook, ClientApiRequest request) =>
        google is not null ? VerifyAsync(google, request)
        : apple is not null ? VerifyAsync(apple, request)
        : VerifyAsync(facebook!, request);

    private Task<Proof> VerifyAsync(GoogleSignInInput input, ClientApiRequest request) =>
        IssuerOf(IdentityMethod.Google).VerifyAsync(input.IdToken, input.Nonce, request.Audience.Instant, request.CancellationToken);

    private async Task<Proof> VerifyAsync(AppleSignInInput input, ClientApiRequest request)
    {
        var verifier = IssuerOf(IdentityMethod.Apple);
        var proof = await verifier.VerifyAsync(input.IdToken, input.Nonce, request.Audience.Instant, request.CancellationToken);

        // Apple tells the application the name, once, and no token.
        return proof.Identity is { } identity
            ? Proof.Of(identity with { Firstname = input.Firstname, Lastname = input.Lastname })
            : proof;
    }

    private Task<Proof> VerifyAsync(FacebookSignInInput input, ClientApiRequest request) =>
        (facebook ?? throw SignInMethods.NotAvailable())
            .VerifyAsync(input.AccessToken, request.Audience.Instant, request.CancellationToken);

    private IdTokenVerifier IssuerOf(IdentityMethod method) => issuers.GetValueOrDefault(method) ?? throw SignInMethods.NotAvailable();
}
