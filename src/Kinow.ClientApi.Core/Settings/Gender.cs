using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Settings;

/// <summary>A form of address that a platform offers.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Type">Number of its kind, as the back office has it.</param>
/// <param name="Name">Name.</param>
public sealed record Gender(int Id, int Type, LocalizedText Name);
