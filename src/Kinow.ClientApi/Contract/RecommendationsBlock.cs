using Kinow.ClientApi.Core.Screens;

namespace Kinow.ClientApi.Contract;

/// <summary>What the viewer may like.</summary>
internal sealed class RecommendationsBlock(string id, ScreenBlock block) : ScreenBlockView(id, block);
