using Kinow.ClientApi.Core.Screens;

namespace Kinow.ClientApi.Contract;

/// <summary>Products that run now.</summary>
internal sealed class LiveNowBlock(string id, ScreenBlock block, BlockContent content) : ProductsBlock(id, block, content);
