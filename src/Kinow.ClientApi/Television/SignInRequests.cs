using System.Security.Cryptography;
using System.Text;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Television;

namespace Kinow.ClientApi.Television;

/// <summary>The televisions that wait, for all processes together. A code stands there as its SHA-256.</summary>
internal sealed class SignInRequests(IExpiringStore store)
{
    /// <returns>Whether the code was free.</returns>
    public async ValueTask<bool> CreateAsync(SignInCode code, SignInRequest request, CancellationToken cancellationToken) =>
        await store.CreateAsync(RecordOf(IdOf(code), request), cancellationToken) is not null;

    /// <returns>Null when nobody waits with this code.</returns>
    public async ValueTask<FoundSignInRequest?> FindAsync(SignInCode code, CancellationToken cancellationToken) =>
        await store.FindAsync(IdOf(code), cancellationToken) is { } entry
            ? new(SignInRequestBody.Read(entry.Record.Content.AsSpan()), entry)
            : null;

    /// <returns>Whether nobody has changed it since it was found; otherwise nothing was done.</returns>
    public async ValueTask<bool> ReplaceAsync(FoundSignInRequest found, SignInRequest next, CancellationToken cancellationToken) =>
        await store.ReplaceAsync(found.Entry, RecordOf(found.Entry.Record.Id, next), cancellationToken) is not null;

    /// <returns>Whether this call has taken it out: of several callers one is told so.</returns>
    public ValueTask<bool> TakeAsync(FoundSignInRequest found, CancellationToken cancellationToken) =>
        store.RemoveAsync(found.Entry, cancellationToken);

    private static ExpiringRecord RecordOf(string id, SignInRequest request) =>
        new(id, [.. SignInRequestBody.Write(request)], request.Expires);

    private static string IdOf(SignInCode code) =>
        "sign-in-code:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(code.ToString())));
}
