using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Accounts;

/// <summary>An address that an account has from now on.</summary>
/// <param name="Credential">What the account signs in with: where an earlier attempt took the address, what that one took it with.</param>
/// <param name="IsEarlier">Whether another attempt at the same request took it.</param>
internal sealed record ReservedAddress(Credential Credential, bool IsEarlier);
