using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Settings;

/// <summary>What somebody may write to the platform about, and who reads it.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Email">Where messages go; none when the row has no address that can be one. Nobody outside is told.</param>
/// <param name="Name">Name.</param>
/// <param name="Description">What it is for.</param>
public sealed record Contact(int Id, EmailAddress Email, LocalizedText Name, LocalizedText Description);
