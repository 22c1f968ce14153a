using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Settings;

/// <summary>What somebody may write to the platform about, and who reads it.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Address">The e-mail address that messages go to, as it was entered. Nobody outside is told.</param>
/// <param name="Name">Name.</param>
/// <param name="Description">What it is for.</param>
public sealed record Contact(int Id, string Address, LocalizedText Name, LocalizedText Description);
