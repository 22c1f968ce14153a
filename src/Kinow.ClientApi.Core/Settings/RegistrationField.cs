namespace Kinow.ClientApi.Core.Settings;

/// <summary>Something that a platform asks of who signs up.</summary>
/// <param name="Name">What it is; see <see cref="RegistrationRules"/> for those that a sign-up has.</param>
/// <param name="Required">Whether there is no account without it.</param>
/// <param name="Displayed">Whether a form shows it.</param>
public sealed record RegistrationField(string Name, bool Required, bool Displayed);
