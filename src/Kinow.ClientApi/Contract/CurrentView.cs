using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Contract;

/// <summary>What an account plays somewhere now.</summary>
/// <param name="SessionId">The viewing.</param>
/// <param name="VideoId">What is played.</param>
/// <param name="Since">When it began.</param>
/// <param name="Device">Where it is played; null when it was not told, and when the device was removed.</param>
internal sealed record CurrentView(Guid SessionId, long VideoId, DateTimeOffset Since, Device? Device);
