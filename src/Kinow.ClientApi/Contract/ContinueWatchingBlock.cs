using Kinow.ClientApi.Core.Screens;

namespace Kinow.ClientApi.Contract;

/// <summary>What the viewer has begun.</summary>
internal sealed class ContinueWatchingBlock(string id, ScreenBlock block) : ScreenBlockView(id, block);
