import type { UrlInfo } from '../../protocol/domain/configuration.ts';
import type { Properties } from '../../protocol/domain/properties.ts';

/** What an event says of the link in it: the namespace `url_details`, whose pixels are whole numbers. */
export function urlDetails(address: string, info: UrlInfo): Properties {
  const { url = address, title, description, imageUrl, imageWidth, imageHeight } = info;
  return {
    url_details: {
      url,
      ...(title && { title }),
      ...(description && { description }),
      ...(imageUrl && { image_url: imageUrl }),
      ...(imageWidth && { image_width: Math.round(imageWidth) }),
      ...(imageHeight && { image_height: Math.round(imageHeight) }),
    },
  };
}
