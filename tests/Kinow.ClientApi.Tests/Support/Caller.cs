using System.Net;
using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Tests.Support;

/// <summary>For whom a request is sent.</summary>
internal sealed record Caller
{
    public string Country { get; init; } = "FR";

    public string Language { get; init; } = "en";

    public string Currency { get; init; } = "EUR";

    public DateTimeOffset At { get; init; } = Api.Now;

    /// <summary>The access token that the request carries; null for none.</summary>
    public string? Token { get; init; }

    /// <summary>The network address; null for a call from within the process.</summary>
    public IPAddress? Address { get; init; }

    /// <summary>What the header with the app's build says; null for no header.</summary>
    public string? App { get; init; }

    /// <summary>An account that has signed in without a token.</summary>
    public User? User { get; init; }
}
