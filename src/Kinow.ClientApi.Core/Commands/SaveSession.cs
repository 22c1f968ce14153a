using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>The session stands like this. An older generation never replaces a newer one.</summary>
public sealed record SaveSession : Command
{
    /// <summary>The session.</summary>
    public required Session Session { get; init; }
}
