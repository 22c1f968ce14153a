using System.Text.Json;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Television;

namespace Kinow.ClientApi.Television;

/// <summary>A television that waits, as it is kept.</summary>
internal sealed record SignInRequestBody(byte[] SecretHash, string? Type, string? Os, string? Application, DateTimeOffset DateAdd)
{
    public string? Country { get; init; }

    public DateTimeOffset? Polled { get; init; }

    public Guid? Account { get; init; }

    public Guid? Profile { get; init; }

    public bool Allowed { get; init; }

    public byte[]? PasswordStamp { get; init; }

    public DateTimeOffset? Decided { get; init; }

    public static byte[] Write(SignInRequest request)
    {
        var body = new SignInRequestBody([.. request.SecretHash], request.Type, request.Os, request.Application, request.DateAdd)
        {
            Country = request.Country.IsUnknown ? null : request.Country.ToString(),
            Polled = request.Polled,
            Account = request.Decision?.UserId,
            Profile = request.Decision?.ProfileId,
            Allowed = request.Decision is { IsAllowed: true },
            PasswordStamp = request.Decision is { } decision ? [.. decision.PasswordStamp] : null,
            Decided = request.Decision?.Instant,
        };
        return JsonSerializer.SerializeToUtf8Bytes(body, SignInRequestJson.Default.SignInRequestBody);
    }

    /// <summary>Reads what was written.</summary>
    /// <exception cref="StoreUnavailableException">It was not written by this code.</exception>
    public static SignInRequest Read(ReadOnlySpan<byte> content)
    {
        try
        {
            var body = JsonSerializer.Deserialize(content, SignInRequestJson.Default.SignInRequestBody)
                ?? throw new JsonException("A record is null.");
            return body.ToRequest();
        }
        catch (JsonException wrong)
        {
            throw new StoreUnavailableException("What is remembered of a television cannot be read.", wrong);
        }
    }

    private SignInRequest ToRequest() => new()
    {
        SecretHash = [.. SecretHash],
        Type = Type,
        Os = Os,
        Application = Application,
        Country = CountryCode.TryParse(Country, out var country) ? country : CountryCode.Unknown,
        DateAdd = DateAdd,
        Polled = Polled,
        Decision = Account is { } account && Decided is { } decided
            ? new(account, Allowed, [.. PasswordStamp ?? []], decided) { ProfileId = Profile }
            : null,
    };
}
