using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Idempotency;

namespace Kinow.ClientApi.Idempotency;

/// <summary>A record of a key, and which write it was.</summary>
internal readonly record struct IdempotencyEntry(IdempotencyRecord Record, ExpiringEntry Stored);
