using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Television;

namespace Kinow.ClientApi.Television;

/// <summary>A television that waits, and which write of it was read.</summary>
internal sealed record FoundSignInRequest(SignInRequest Request, ExpiringEntry Entry);
