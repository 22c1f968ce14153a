using Kinow.ClientApi.Core.Access;

namespace Kinow.ClientApi.Tests.Support;

/// <summary>For whom a request is sent.</summary>
internal sealed record Caller
{
    public string Country { get; init; } = "FR";

    public string Language { get; init; } = "en";

    public string Currency { get; init; } = "EUR";

    public DateTimeOffset At { get; init; } = Api.Now;

    public ViewerRights? Rights { get; init; }
}
