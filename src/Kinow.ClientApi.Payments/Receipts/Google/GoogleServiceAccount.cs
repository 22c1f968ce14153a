using System.Security.Cryptography;
using System.Text.Json;

namespace Kinow.ClientApi.Payments.Receipts.Google;

/// <summary>Who asks Google: a service account, as its key file says. No record, so that nothing ever prints its key.</summary>
public sealed class GoogleServiceAccount
{
    private GoogleServiceAccount(string email, RSA key, Uri tokens) => (Email, Key, Tokens) = (email, key, tokens);

    internal string Email { get; }

    internal RSA Key { get; }

    /// <summary>Where access tokens are had.</summary>
    internal Uri Tokens { get; }

    /// <summary>Reads a key file.</summary>
    /// <param name="json">An object with <c>client_email</c>, <c>private_key</c> and <c>token_uri</c>.</param>
    /// <exception cref="FormatException">It is none. The message repeats nothing of it.</exception>
    public static GoogleServiceAccount Parse(string json)
    {
        try
        {
            var file = JsonSerializer.Deserialize(json, GoogleJson.Default.GoogleKeyFile);
            if (file is { ClientEmail: { Length: > 0 } email, PrivateKey: { } pem }
                && Uri.TryCreate(file.TokenUri, UriKind.Absolute, out var tokens))
            {
                var key = RSA.Create();
                key.ImportFromPem(pem);
                return new(email, key, tokens);
            }
        }
        catch (Exception wrong) when (wrong is JsonException or ArgumentException or CryptographicException)
        {
            throw new FormatException("The key file of the service account cannot be read.");
        }

        throw new FormatException("The key file of the service account lacks client_email, private_key or token_uri.");
    }
}
