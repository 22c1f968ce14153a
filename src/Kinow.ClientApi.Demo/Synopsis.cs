using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Demo;

/// <summary>A long and a short text about one story.</summary>
internal sealed record Synopsis(LocalizedText Long, LocalizedText Short);
